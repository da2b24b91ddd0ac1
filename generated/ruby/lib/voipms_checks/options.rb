# frozen_string_literal: true

# Hand-written; copied here by `voipms-rules generate`.

require "set"

module VoipmsChecks
  # What a call is judged against besides its parameters.
  class Options
    # Why a rule is believed, the strongest reason first.
    LEVELS = %i[documented observed inferred].freeze

    # The date of the call, +yyyy-mm-dd+.
    attr_reader :now

    # +now+:: the date of the call; by default the date at UTC-12, so that
    #         whatever is today anywhere is not past
    # +lookups+:: what the account holds, such as "getDIDsInfo.did" => list of
    #             numbers; what is not supplied is not checked
    # +level+:: the weakest evidence with which a broken rule is an error
    # +ignore+:: ids of rules, or codes, to leave out
    def initialize(now: nil, lookups: {}, level: :observed, ignore: [])
      raise ArgumentError, "level is one of #{LEVELS.join(", ")}" unless LEVELS.include?(level)

      @now = now || (Time.now.utc - (12 * 3600)).strftime("%Y-%m-%d")
      @lookups = lookups.to_h { |key, values| [key.to_s, values.to_set(&:to_s)] }
      @admitted = LEVELS.take(LEVELS.index(level) + 1)
      @ignored = ignore.to_set(&:to_s)
    end

    # The values of one lookup as a set; nil when it was not supplied.
    def lookup(key)
      @lookups[key]
    end

    # Whether a rule is left out, by its id or its code.
    def ignore?(rule)
      @ignored.include?(rule.id) || @ignored.include?(rule.code.text)
    end

    # What breaking a rule amounts to: :error or :warning.
    def severity(rule)
      @admitted.include?(rule.evidence) ? :error : :warning
    end
  end
end
