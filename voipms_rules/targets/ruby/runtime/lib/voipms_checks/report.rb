# frozen_string_literal: true

# Hand-written; copied here by `voipms-rules generate`.

module VoipmsChecks
  # One rule that a call breaks; never holds the value of a parameter.
  #
  # +severity+ is :error or :warning.
  Violation = Struct.new(:code, :param, :rule, :severity, :message)

  # What was found wrong with a call.
  class Report
    # Errors and warnings in the order in which the server looks.
    attr_reader :all

    def initialize(all)
      @all = all.freeze
      freeze
    end

    # The report of a call with which nothing is wrong.
    CLEAN = new([])

    # Whether the call has no error; it may have warnings.
    def ok?
      all.none? { |violation| violation.severity == :error }
    end

    # The errors.
    def violations
      all.select { |violation| violation.severity == :error }
    end

    # The warnings.
    def warnings
      all.select { |violation| violation.severity == :warning }
    end

    # The status the server is expected to answer; nil when there is none to expect.
    def status
      first = violations.first&.code
      # A local code is ours: the server does not know it.
      first unless first&.kind == :local
    end
  end
end
