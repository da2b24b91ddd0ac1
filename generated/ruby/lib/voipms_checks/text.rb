# frozen_string_literal: true

# Hand-written; copied here by `voipms-rules generate`.

module VoipmsChecks
  # Checks on the characters of a text that take more than an expression.
  module Text
    module_function

    # Whether a set has the text, ASCII letters folded to lower case.
    def in_folded?(value, set)
      set.key?(value) || set.key?(value.downcase(:ascii))
    end

    # Whether a text starts with one of these.
    def prefix?(value, prefixes)
      value.start_with?(*prefixes)
    end

    # Whether the text is base64, line breaks aside; the padding may be missing.
    def base64?(value)
      data = value.delete("\r\n").delete_suffix("=").delete_suffix("=")
      !data.empty? && data.size % 4 != 1 && data.count("^A-Za-z0-9+/").zero?
    end

    # Whether the text is +header:target+; only +none+ goes without a target.
    def routing?(value, headers)
      colon = value.index(":")
      return false if colon.nil?

      header = value[0, colon]
      headers.key?(header) && (colon < value.size - 1 || header == "none")
    end
  end
  private_constant :Text
end
