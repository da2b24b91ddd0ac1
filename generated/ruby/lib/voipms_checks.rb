# frozen_string_literal: true

# Hand-written; copied here by `voipms-rules generate`.

require_relative "voipms_checks/error_code"
require_relative "voipms_checks/code_table"
require_relative "voipms_checks/rule"
require_relative "voipms_checks/rule_table"
require_relative "voipms_checks/options"
require_relative "voipms_checks/report"
require_relative "voipms_checks/findings"
require_relative "voipms_checks/wire"
require_relative "voipms_checks/constants"
require_relative "voipms_checks/dates"
require_relative "voipms_checks/lists"
require_relative "voipms_checks/numbers"
require_relative "voipms_checks/text"
require_relative "voipms_checks/network"
require_relative "voipms_checks/call"
require_relative "voipms_checks/method_table"

# The status codes of the VoIP.ms API, and checks of calls before they are sent.
module VoipmsChecks
  # Everything wrong with a call, in the order in which the server looks: a Report.
  #
  # +params+ holds values by name (strings or symbols). Values are strings,
  # integers or booleans; nil is "not given". Anything else has no form on the
  # wire and is reported, never raised. The keywords are those of Options.
  def self.check(method, params, **options)
    options = Options.new(**options)
    findings = Findings.new(options)
    declared = MethodTable::PARAMETERS[method.to_s]
    if declared
      judge(method.to_s, Wire.new(params, declared), options, findings)
    else
      findings.add(RULES.fetch("invalid_method/method"))
    end
    Report.new(findings.all)
  end

  # What cannot be sent keeps the rest from being judged.
  def self.judge(method, wire, options, findings)
    unless wire.unencodable.empty?
      wire.unencodable.each { |name| findings.add(Rule.unencodable(name)) }
      return
    end
    MethodTable.run(method, Call.new(wire.values, options, findings))
    wire.unknown.each { |name| findings.add(Rule.unknown_parameter(name)) }
  end
  private_class_method :judge
end
