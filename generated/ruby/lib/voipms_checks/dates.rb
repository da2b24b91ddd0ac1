# frozen_string_literal: true

# Hand-written; copied here by `voipms-rules generate`.

module VoipmsChecks
  # Dates by hand: Ruby's own turn to the Julian calendar before 1582.
  module Dates
    SHAPE = /\A([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?\z/
    PADDED_SIZE = 10
    MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].freeze
    private_constant :SHAPE, :PADDED_SIZE, :MONTHS

    module_function

    # Whether a text is a date; the flags admit 2026-1-5, and a time behind the date.
    def date?(value, unpadded, time)
      return false if day_number(value).nil?

      date, blank, = value.partition(" ")
      (unpadded || date.size == PADDED_SIZE) && (time || blank.empty?)
    end

    # Whether the first date is not the later; true for what is no date.
    def ordered?(low, high)
      within?(high, low, 0)
    end

    # Whether the second date is at most so many days later; true for what is no date.
    def within?(from, till, days)
      first = day_number(from)
      second = day_number(till)
      first.nil? || second.nil? || second - first <= days
    end

    # Days since 0000-03-01, whatever the padding and the time; nil for what is no date.
    def day_number(value)
      year, month, day = SHAPE.match(value)&.captures&.map(&:to_i)
      count(year, month, day) if year&.positive? && day.between?(1, days_in(year, month))
    end
    private_class_method :day_number

    # Years that begin in March have the leap day at their end.
    def count(year, month, day)
      year, month = month > 2 ? [year, month - 3] : [year - 1, month + 9]
      leaps = (year / 4) - (year / 100) + (year / 400)
      (year * 365) + leaps + (((month * 153) + 2) / 5) + day - 1
    end
    private_class_method :count

    def days_in(year, month)
      return 29 if month == 2 && leap?(year)

      month.between?(1, 12) ? MONTHS[month - 1] : 0
    end
    private_class_method :days_in

    def leap?(year)
      (year % 4).zero? && (!(year % 100).zero? || (year % 400).zero?)
    end
    private_class_method :leap?
  end
  private_constant :Dates
end
