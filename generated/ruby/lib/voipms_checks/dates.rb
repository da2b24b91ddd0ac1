# frozen_string_literal: true

# Hand-written; copied here by `voipms-rules generate`.

module VoipmsChecks
  # Dates by hand: Ruby's own turn to the Julian calendar before 1582.
  #
  # A check turns a text into the number of its day once, and asks the rest of that number.
  module Dates
    SHAPE = /\A(?!0000)[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?\z/
    KEY = "%<month>02d-%<day>02d"
    PADDED_SIZE = "yyyy-mm-dd".size
    TIMED_SIZE = "yyyy-mm-dd hh:mm:ss".size
    MONTHS = [[3, 31], [4, 30], [5, 31], [6, 30], [7, 31], [8, 31],
              [9, 30], [10, 31], [11, 30], [12, 31], [1, 31], [2, 29]].freeze
    # The place of each day, such as "12-31", in a year that begins in March and ends with the leap day.
    DAYS = MONTHS.flat_map { |month, size| (1..size).map { |day| format(KEY, month: month, day: day) } }
                 .each_with_index.to_h.freeze
    NEW_YEAR = DAYS.fetch("01-01")
    LEAP_DAY = DAYS.fetch("02-29")
    SECONDS_A_DAY = 24 * 3600
    # The day number of 1970-01-01.
    EPOCH = 719_468
    private_constant :SECONDS_A_DAY, :EPOCH
    private_constant :SHAPE, :KEY, :PADDED_SIZE, :TIMED_SIZE, :MONTHS, :DAYS, :NEW_YEAR, :LEAP_DAY

    module_function

    # Days since 0000-03-01, whatever the padding and the time; nil for what is no date.
    def day_number(text)
      return unless text&.match?(SHAPE)

      day = DAYS[text[5, 5]] || DAYS[padded(text)]
      year = text.to_i # reads as far as there are digits
      count(year, day) unless day.nil? || (day == LEAP_DAY && !leap?(year))
    end

    # The day number at a Unix time, in UTC.
    def day_at(seconds)
      (seconds / SECONDS_A_DAY) + EPOCH
    end

    # Whether a date is spelt with two digits for month and day, a time behind it or not.
    def padded?(date)
      date.size == PADDED_SIZE || date.size == TIMED_SIZE
    end

    # Whether a date has a time behind it.
    def timed?(date)
      date.size > PADDED_SIZE
    end

    # Whether the first day is not the later; true for what is no date.
    def ordered?(low, high)
      low.nil? || high.nil? || low <= high
    end

    # Whether the second day is at most so many days later; true for what is no date.
    def within?(from, till, days)
      from.nil? || till.nil? || till - from <= days
    end

    def padded(text)
      _, month, day = text.split("-").map(&:to_i)
      format(KEY, month: month, day: day)
    end
    private_class_method :padded

    def count(year, day)
      year -= 1 if day >= NEW_YEAR
      (year * 365) + (year / 4) - (year / 100) + (year / 400) + day
    end
    private_class_method :count

    def leap?(year)
      (year % 4).zero? && (!(year % 100).zero? || (year % 400).zero?)
    end
    private_class_method :leap?
  end
  private_constant :Dates
end
