# frozen_string_literal: true

# Hand-written; copied here by `voipms-rules generate`.

module VoipmsChecks
  # One way to trigger a code: a row of the table, or one of the two that are ours.
  #
  # +evidence+ is nil for what is a warning at every level.
  Rule = Struct.new(:id, :code, :param, :evidence, :message) do
    # A value has no form on the wire.
    def self.unencodable(param)
      message = "expected text in UTF-8, a whole number within 2^53 - 1 either way, or a boolean"
      new("unencodable_value", ErrorCode::UNENCODABLE_VALUE, param, :documented, message)
    end

    # The method has no such parameter; a warning, since the server ignores it.
    def self.unknown_parameter(param)
      message = "expected the name of a parameter of the method"
      new("unknown_parameter", ErrorCode::UNKNOWN_PARAMETER, param, nil, message)
    end
  end
  private_constant :Rule
end
