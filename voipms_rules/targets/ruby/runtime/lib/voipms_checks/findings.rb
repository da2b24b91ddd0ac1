# frozen_string_literal: true

# Hand-written; copied here by `voipms-rules generate`.

module VoipmsChecks
  # Turns broken rules into violations; the one place that applies +ignore+, +level+ and severity.
  module Findings
    # What is reported of these rules, in their order.
    def self.report(rules, options)
      Report.new(rules.filter_map { |rule| violation(rule, options) unless options.ignore?(rule) })
    end

    def self.violation(rule, options)
      Violation.new(rule.code, rule.param, rule.id, options.severity(rule), rule.message).freeze
    end
    private_class_method :violation
  end
  private_constant :Findings
end
