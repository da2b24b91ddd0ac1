# frozen_string_literal: true

# Hand-written; copied here by `voipms-rules generate`.

module VoipmsChecks
  # A call while it is judged: what the generated checks read and report to.
  class Call
    def initialize(values, options, findings)
      @values = values
      @options = options
      @findings = findings
    end

    # The value of a parameter; nil when it is absent or empty, which no rule tells apart.
    def value(name)
      value = @values[name]
      value unless value == ""
    end

    # The call breaks the rule with this id.
    def broken(rule)
      @findings.add(RULES.fetch(rule))
    end

    # Whether the account's list has the value; true without that list.
    def lookup_has?(value, key)
      rows = @options.lookup(key)
      rows.nil? || rows.include?(value)
    end

    # Whether the account's list does not have the value; true without that list.
    def lookup_lacks?(value, key)
      rows = @options.lookup(key)
      rows.nil? || !rows.include?(value)
    end

    # Whether the account's list has fewer values than the maximum; true without that list.
    def lookup_below?(key, max)
      rows = @options.lookup(key)
      rows.nil? || rows.size < max
    end

    # Whether a date is not before the date of the call; true for what is no date.
    def not_past?(value)
      Dates.ordered?(@options.now, value)
    end
  end
  private_constant :Call
end
