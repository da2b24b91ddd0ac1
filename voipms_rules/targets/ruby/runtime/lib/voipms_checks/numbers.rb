# frozen_string_literal: true

# Hand-written; copied here by `voipms-rules generate`.

module VoipmsChecks
  # Numbers in their canonical spelling, compared as integers and never as floats.
  module Numbers
    DECIMAL = /\A-?(?:0|[1-9][0-9]{0,11})(?:\.[0-9]+)?\z/
    MAX_LENGTH = 18
    private_constant :DECIMAL, :MAX_LENGTH

    module_function

    # Whether a text is a whole number within bounds and a multiple of the step.
    def integer?(value, min, max, step)
      return false if value.size > MAX_LENGTH

      number = value.to_i
      # Only the canonical spelling comes back from an integer as it was.
      number.to_s == value && multiple?(number, min, max, step)
    end

    # The same for a text that may have leading zeros.
    def padded?(value, min, max, step)
      value.size <= MAX_LENGTH && value.match?(/\A-?[0-9]+\z/) && multiple?(value.to_i, min, max, step)
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
      return unless value.match?(DECIMAL)
      return value.to_i * (10**scale) unless value.include?(".")

      whole, rest = value.split(".")
      "#{whole}#{rest.ljust(scale, "0")}".to_i if rest.size <= scale
    end
    private_class_method :scaled

    def multiple?(number, min, max, step)
      number >= min && number <= max && (number % step).zero?
    end
    private_class_method :multiple?
  end
  private_constant :Numbers
end
