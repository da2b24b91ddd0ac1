# frozen_string_literal: true

# Hand-written; copied here by `voipms-rules generate`.

module VoipmsChecks
  # A status of the API: one frozen constant for each that the catalog has.
  #
  # +text+:: the status as the server spells it
  # +message+:: the provider's message, verbatim; empty for a code of our own
  # +kind+:: what sort of fault it is, such as :missing, :limit or :auth
  # +outcome+:: :failure, or :empty when the call worked and found nothing
  # +retry+:: when it makes sense to send the same call again, such as :after_fix
  # +remedy+:: what to do about it
  #
  # Read an answer with ErrorCode.of, which keeps a status nobody knows yet; of
  # such a one all but the text is nil.
  ErrorCode = Struct.new(:text, :message, :kind, :outcome, :retry, :remedy) do
    @known = {}

    # The code of a status; never fails.
    def self.of(status)
      text = status.to_s
      @known[text] || new(-text).freeze
    end

    # All codes of the catalog, sorted by their text.
    def self.all
      @known.values
    end

    # A code of the catalog, for its constant.
    def self.define(*facts)
      code = new(*facts).freeze
      @known[code.text] = code
    end
    private_class_method :new, :define

    # Whether the catalog has the status.
    def known?
      !kind.nil?
    end

    # Whether the call worked and found nothing: an empty list rather than a failure.
    def empty_list?
      outcome == :empty
    end

    def to_s
      text
    end

    def inspect
      "#<#{self.class.name} #{text}>"
    end
  end
end
