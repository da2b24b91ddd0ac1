# frozen_string_literal: true

# Hand-written; copied here by `voipms-rules generate`.

module VoipmsChecks
  # What a call is judged against besides its parameters.
  class Options
    # Why a rule is believed, the strongest reason first.
    LEVELS = %i[documented observed inferred].freeze
    HALF_A_DAY = 12 * 3600
    private_constant :HALF_A_DAY

    # +now+:: the date of the call, +yyyy-mm-dd+; by default the date at UTC-12
    #         when the call is checked, so that whatever is today anywhere is not past
    # +lookups+:: what the account holds, such as "getDIDsInfo.did" => list of
    #             numbers; what is not supplied is not checked
    # +level+:: the weakest evidence with which a broken rule is an error
    # +ignore+:: ids of rules, or codes, to leave out
    def initialize(now: nil, lookups: {}, level: :observed, ignore: [])
      raise ArgumentError, "level is one of #{LEVELS.join(", ")}" unless LEVELS.include?(level)

      @now = now
      @lookups = lookups.to_h { |key, values| [key.to_s, values.to_h { |value| [value.to_s, true] }] }
      @admitted = LEVELS.take(LEVELS.index(level) + 1)
      @ignored = ignore.to_h { |name| [name.to_s, true] }
      freeze
    end

    # Those of a call that says nothing else.
    USUAL = new

    # The day number of the date of the call; nil for what is no date.
    def today
      @now.nil? ? Dates.day_at(Time.now.to_i - HALF_A_DAY) : Dates.day_number(@now)
    end

    # Whether the account's list has the value; true without that list.
    def lookup_has?(value, key)
      rows = @lookups[key]
      rows.nil? || rows.key?(value)
    end

    # Whether the account's list does not have the value; true without that list.
    def lookup_lacks?(value, key)
      rows = @lookups[key]
      rows.nil? || !rows.key?(value)
    end

    # Whether the account's list has fewer values than the maximum; true without that list.
    def lookup_below?(key, max)
      rows = @lookups[key]
      rows.nil? || rows.size < max
    end

    # Whether a rule is left out, by its id or its code.
    def ignore?(rule)
      @ignored.key?(rule.id) || @ignored.key?(rule.code.text)
    end

    # What breaking a rule amounts to: :error or :warning.
    def severity(rule)
      @admitted.include?(rule.evidence) ? :error : :warning
    end
  end
end
