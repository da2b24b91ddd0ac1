# frozen_string_literal: true

# Hand-written; copied here by `voipms-rules generate`.

module VoipmsChecks
  # The parameters of a call as they go on the wire.
  class Wire
    # Whole numbers that every client of the API holds exactly.
    EXACT = (-(2**53) + 1..(2**53) - 1)
    DIGITS = ["0", "1"].freeze
    private_constant :EXACT, :DIGITS

    # The texts in the order of the method's parameters. One that is empty is nil,
    # as if it were absent, since no rule tells these apart.
    attr_reader :values

    # +places+ says where each parameter of the method stands, by name.
    def initialize(method, places, params)
      @method = method
      @places = places
      @values = []
      @bad = @unknown = nil # lists once there is something to say
      read(params)
    end

    # Whether every value has a form on the wire.
    def encodable?
      @bad.nil?
    end

    # Names whose value has none: those of the method in order, then others in byte order.
    def unencodable
      (@places.keys & @bad) + (@bad - @places.keys).uniq.sort
    end

    # Whether the method has every parameter.
    def known?
      @unknown.nil?
    end

    # Names the method does not have, in byte order.
    def unknown
      known? ? [] : @unknown.uniq.sort
    end

    private

    # One pass over what is supplied, whether its names are strings or symbols.
    def read(params)
      params.each do |name, value|
        place = @places[name]
        if place && value.is_a?(String) && value.ascii_only?
          @values[place] = (value unless value.empty?)
        elsif !value.nil?
          add(name, place, text(name, value))
        end
      end
    end

    def add(name, place, text)
      if text.nil?
        (@bad ||= []) << name.to_s
      elsif place.nil?
        (@unknown ||= []) << name.to_s
      else
        @values[place] = (text unless text.empty?)
      end
    end

    def text(name, value)
      case value
      when String then utf8(value)
      when Integer then value.to_s if EXACT.cover?(value)
      when true, false then words(name)[value ? 1 : 0]
      end
    end

    def words(name)
      MethodTable::WORDS.dig(@method, name.to_s) || DIGITS
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
