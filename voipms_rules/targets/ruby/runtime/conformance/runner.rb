# frozen_string_literal: true

# Judges the calls on standard input and answers a verdict for each on standard output.
#
# One call a line, six fields separated by tabs: id, method, date, lookups,
# parameters and a point. Lookups are `key=hex,hex` items, parameters
# `name=type:value` items with type s (hex), i, f, b or n. The answer is the id,
# a tab and `code|param|rule|E` or `|W` items joined by semicolons.
#
# Hand-written; copied here by `voipms-rules generate`.

require_relative "../lib/voipms_checks"

def text(hex)
  [hex].pack("H*").force_encoding(Encoding::UTF_8)
end

def value(field)
  type, text = field.split(":", 2)
  case type
  when "s" then text(text)
  when "i" then Integer(text, 10)
  when "f" then Float(text)
  when "b" then text == "1"
  end
end

# The name=value items of a field; the block turns the value, nil where there is no equals sign.
def items(field)
  field.split.to_h do |item|
    name, equals, value = item.partition("=")
    [name, yield(equals.empty? ? nil : value)]
  end
end

def verdict(violation)
  letter = violation.severity == :error ? "E" : "W"
  [violation.code, violation.param, violation.rule, letter].join("|")
end

def texts(field)
  field.nil? ? [] : field.split(",", -1).map { |hex| text(hex) }
end

def answer(line)
  id, method, now, lookups, params, = line.split("\t", -1)
  options = { now: now, lookups: items(lookups) { |field| texts(field) } }
  report = VoipmsChecks.check(method, items(params) { |field| value(field) }, **options)
  "#{id}\t#{report.all.map { |violation| verdict(violation) }.join(";")}"
end

$stdin.each_line(chomp: true) { |line| puts answer(line) }
