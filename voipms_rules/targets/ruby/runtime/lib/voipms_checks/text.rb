# frozen_string_literal: true

# Hand-written; copied here by `voipms-rules generate`.

module VoipmsChecks
  # Checks on the characters of a text.
  #
  # Character classes go to String#count, which looks at each character once;
  # a nil bound leaves an end open.
  module Text
    module_function

    # Whether a set has the text, ASCII letters folded to lower case.
    def in_set_fold?(value, set)
      set.include?(value.downcase(:ascii))
    end

    # Whether a text starts with one of these.
    def prefix?(value, prefixes)
      value.start_with?(*prefixes)
    end

    # Whether a text is ASCII digits, so many of them.
    def digits?(value, min, max)
      (min..max).cover?(value.size) && value.count("^0-9").zero?
    end

    # Whether every character is one of these.
    def only?(value, chars)
      value.count(chars) == value.size
    end

    # Whether some character is one of these.
    def some?(value, chars)
      value.count(chars).positive?
    end

    # Whether the text has so many bytes.
    def utf8_length?(value, min, max)
      (min..max).cover?(value.bytesize)
    end

    # Whether the text has so many code points.
    def length?(value, min, max)
      (min..max).cover?(value.size)
    end

    # Whether the text is base64, line breaks aside; the padding may be missing.
    def base64?(value)
      data = value.delete("\r\n").delete_suffix("=").delete_suffix("=")
      !data.empty? && data.size % 4 != 1 && data.count("^A-Za-z0-9+/").zero?
    end

    # Whether the text is +header:target+; only +none+ goes without a target.
    def routing?(value, headers)
      header, colon, target = value.partition(":")
      !colon.empty? && headers.include?(header) && (!target.empty? || header == "none")
    end
  end
  private_constant :Text
end
