# frozen_string_literal: true

# Hand-written; copied here by `voipms-rules generate`.

module VoipmsChecks
  # Numbers in their canonical spelling, compared as integers and never as floats.
  module Numbers
    WHOLE = /\A(?:0|-?[1-9][0-9]*)\z/
    PADDED = /\A-?[0-9]+\z/
    DECIMAL = /\A(-?)(0|[1-9][0-9]{0,11})(?:\.([0-9]+))?\z/
    MAX_LENGTH = 18
    private_constant :WHOLE, :PADDED, :DECIMAL, :MAX_LENGTH

    module_function

    # Whether a text is a whole number within bounds and a multiple of the step.
    def integer?(value, min, max, step, leading_zeros)
      return false unless value.size <= MAX_LENGTH && value.match?(leading_zeros ? PADDED : WHOLE)

      multiple?(value.to_i, min, max, step)
    end

    # Whether a text is a decimal within bounds, all in units of the last of +scale+ digits.
    def decimal?(value, min, max, step, scale)
      number = scaled(value, scale)
      !number.nil? && multiple?(number, min, max, step)
    end

    # Whether the first number is not the greater; true for what is no whole number.
    def ordered?(low, high)
      first = whole(low)
      second = whole(high)
      first.nil? || second.nil? || first <= second
    end

    def whole(value)
      value.to_i if value.match?(/\A(?:0|-?[1-9][0-9]{0,14})\z/)
    end
    private_class_method :whole

    def scaled(value, scale)
      sign, whole, part = DECIMAL.match(value)&.captures
      return if whole.nil? || part.to_s.size > scale

      magnitude = "#{whole}#{part.to_s.ljust(scale, "0")}".to_i
      sign == "-" ? -magnitude : magnitude
    end
    private_class_method :scaled

    def multiple?(number, min, max, step)
      number.between?(min, max) && (number % step).zero?
    end
    private_class_method :multiple?
  end
  private_constant :Numbers
end
