# frozen_string_literal: true

# Hand-written; copied here by `voipms-rules generate`.

module VoipmsChecks
  # Gathers violations; the one place that applies +ignore+, +level+ and severity.
  class Findings
    # What was found, in the order of finding.
    attr_reader :all

    def initialize(options)
      @options = options
      @all = []
    end

    # A rule is broken.
    def add(rule)
      return if @options.ignore?(rule)

      message = "expected #{rule.expects}"
      @all << Violation.new(rule.code, rule.param, rule.id, @options.severity(rule), message).freeze
    end
  end
  private_constant :Findings
end
