# frozen_string_literal: true

# Hand-written; copied here by `voipms-rules generate`.

module VoipmsChecks
  # Lists in one text; empty items count.
  module Lists
    module_function

    # Whether the text has so many items, none of them empty, that all satisfy the block.
    def all?(value, separator, min, max)
      items = value.split(separator, -1)
      (min..max).cover?(items.size) && items.all? { |item| !item.empty? && yield(item) }
    end

    # Whether all texts have equally many items.
    def same_count?(separator, *texts)
      texts.map { |text| text.scan(separator).size }.uniq.size == 1
    end
  end
  private_constant :Lists
end
