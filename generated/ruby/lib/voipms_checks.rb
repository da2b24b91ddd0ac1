# frozen_string_literal: true

# Hand-written; copied here by `voipms-rules generate`.

require_relative "voipms_checks/error_code"
require_relative "voipms_checks/code_table"
require_relative "voipms_checks/rule"
require_relative "voipms_checks/rule_table"
require_relative "voipms_checks/dates"
require_relative "voipms_checks/options"
require_relative "voipms_checks/report"
require_relative "voipms_checks/findings"
require_relative "voipms_checks/constants"
require_relative "voipms_checks/lists"
require_relative "voipms_checks/numbers"
require_relative "voipms_checks/text"
require_relative "voipms_checks/network"
require_relative "voipms_checks/method_table"
require_relative "voipms_checks/wire"

# The status codes of the VoIP.ms API, and checks of calls before they are sent.
module VoipmsChecks
  # Everything wrong with a call, in the order in which the server looks: a Report.
  #
  # +params+ holds values by name (strings or symbols). Values are strings,
  # integers or booleans; nil is "not given". Anything else has no form on the
  # wire and is reported, never raised. The keywords are those of Options.
  def self.check(method, params, **options)
    method = method.to_s
    options = options.empty? ? Options::USUAL : Options.new(**options)
    places = MethodTable::PLACES[method]
    return Findings.report([RULES.fetch("invalid_method/method")], options) if places.nil?

    wire = Wire.new(method, places, params)
    wire.encodable? ? judge(method, wire, options) : refuse(wire, options)
  end

  def self.judge(method, wire, options)
    broken = MethodTable.run(method, wire.values, options)
    return Report::CLEAN if broken.empty? && wire.known?

    unknown = wire.unknown.map { |name| Rule.unknown_parameter(name) }
    Findings.report(RULES.values_at(*broken) + unknown, options)
  end
  private_class_method :judge

  # What cannot be sent keeps the rest from being judged.
  def self.refuse(wire, options)
    Findings.report(wire.unencodable.map { |name| Rule.unencodable(name) }, options)
  end
  private_class_method :refuse
end
