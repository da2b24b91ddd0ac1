# frozen_string_literal: true

# Hand-written; copied here by `voipms-rules generate`.

module VoipmsChecks
  # The parameters of a call as they go on the wire.
  class Wire
    # Whole numbers that every client of the API holds exactly.
    EXACT = (-(2**53) + 1..(2**53) - 1)
    DIGITS = ["0", "1"].freeze
    private_constant :EXACT, :DIGITS

    # The values by name.
    attr_reader :values

    # Names whose value has no form on the wire.
    attr_reader :unencodable

    # Names the method does not have, in byte order.
    attr_reader :unknown

    # +declared+ holds the parameters of the method in order, each with the words
    # for false and true where they are not 0 and 1.
    def initialize(params, declared)
      given = params.compact.transform_keys(&:to_s)
      @unknown = (given.keys - declared.keys).sort
      @values = encode(given, declared)
      @unencodable = @values.select { |_, text| text.nil? }.keys
    end

    private

    def encode(given, declared)
      names = (declared.keys & given.keys) + unknown
      names.to_h { |name| [name, text(given[name], declared[name] || DIGITS)] }
    end

    def text(value, words)
      case value
      when String then utf8(value)
      when Integer then value.to_s if EXACT.cover?(value)
      when false then words[0]
      when true then words[1]
      end
    end

    # The text in UTF-8; bytes without an encoding are taken for UTF-8 themselves.
    def utf8(value)
      bytes = value.encoding == Encoding::BINARY
      text = bytes ? value.dup.force_encoding(Encoding::UTF_8) : value.encode(Encoding::UTF_8)
      text if text.valid_encoding?
    rescue EncodingError
      nil
    end
  end
  private_constant :Wire
end
