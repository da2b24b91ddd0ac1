# frozen_string_literal: true

# Times the generated Ruby gem and ActiveModel's validations.

require "json"
require "active_model"
require_relative "../../../generated/ruby/lib/voipms_checks"

SAMPLE = 1e6 # nanoseconds

Call = Struct.new(:what, :name, :method, :params)

def read(path)
  File.foreach(path, chomp: true).map do |line|
    what, name, method, items = line.split("\t", -1)
    params = items.split.to_h do |item|
      param, hex = item.split("=", 2)
      [param, [hex].pack("H*").force_encoding(Encoding::UTF_8)]
    end
    Call.new(what, name, method, params)
  end
end

# A method's checks as a model; what may be left out may be blank.
def model(declared)
  Class.new do
    include ActiveModel::Model
    attr_accessor(*declared["params"])

    def self.name = "Params"
    def self.model_name = ActiveModel::Name.new(self, nil, "Params")

    declared["checks"].each { |check| validates check["param"], **validation(check), **condition(check["when"]) }
  end
end

def validation(check)
  values = check["values"]
  case check["kind"]
  when "required" then { presence: true }
  when "forbidden" then { absence: true }
  when "one_of" then { inclusion: { in: values, allow_blank: true } }
  when "none_of" then { exclusion: { in: values } }
  when "not_prefix" then { format: { without: /\A(?:#{values.join("|")})/, allow_blank: true } }
  when "length" then length(check)
  when "pattern" then { format: { with: /\A(?:#{check["regex"]})\z/, allow_blank: true } }
  when "search" then { format: { with: /#{check["regex"]}/, allow_blank: true } }
  end
end

# The length of a text is counted in characters.
def length(check)
  { length: { minimum: check["min"], maximum: check["max"], allow_blank: true }.compact }
end

def condition(conditions)
  return {} if conditions.empty?

  tests = conditions.map { |one| test(one) }
  { if: ->(params) { tests.all? { |test| test.call(params) } } }
end

def test(condition)
  reader = condition["param"].to_sym
  if (values = condition["one_of"])
    ->(params) { values.include?(params.public_send(reader)) }
  elsif (values = condition["none_of"])
    ->(params) { params.public_send(reader).present? && !values.include?(params.public_send(reader)) }
  else
    ->(params) { params.public_send(reader).present? == condition["given"] }
  end
end

def now
  Process.clock_gettime(Process::CLOCK_MONOTONIC, :nanosecond)
end

# Nanoseconds per call.
def spend(judge, times)
  accepted = 0
  start = now
  times.times { accepted += 1 if judge.call }
  (now - start).fdiv(times)
end

# Warms up and answers how often a sample calls.
def times_of(judge, budget)
  nanoseconds = 1e4
  finish = now + budget
  nanoseconds = spend(judge, [1, (SAMPLE / nanoseconds).round].max) while now < finish
  [1, (SAMPLE / nanoseconds).round].max
end

def time(call, contenders, budget)
  entries = contenders.map do |name, prepare|
    judge = prepare.call(call)
    { name: name, judge: judge, times: times_of(judge, budget / 2), samples: [] }
  end
  [3, budget / SAMPLE].max.to_i.times do
    entries.each { |entry| entry[:samples] << spend(entry[:judge], entry[:times]).round(1) }
    entries.reverse!
  end
  entries.each do |entry|
    accepted = entry[:judge].call ? 1 : 0
    puts ["timed", call.name, entry[:name], accepted, entry[:samples].join(" ")].join("\t")
  end
end

calls_path, checks_path, seconds = ARGV
models = JSON.parse(File.read(checks_path)).transform_values { |declared| model(declared) }

# What a model accepts of a call; it refuses names it does not know.
def accepted(klass, params)
  params.select { |name, _| klass.method_defined?("#{name}=") }
end

# From a call to a procedure that judges it.  We are given a hash; a model is given it
# either before or, as a controller does, within the time taken.
contenders = {
  "ours" => ->(call) { -> { VoipmsChecks.check(call.method, call.params).ok? } },
  "activemodel" => lambda do |call|
    klass = models.fetch(call.method)
    params = klass.new(accepted(klass, call.params))
    -> { params.valid? }
  end,
  "activemodel from hash" => lambda do |call|
    klass = models.fetch(call.method)
    params = accepted(klass, call.params)
    -> { klass.new(params).valid? }
  end
}

calls = read(calls_path)
contenders.drop(1).each do |name, prepare|
  digits = calls.select { |call| call.what == "judge" }.map { |call| prepare.call(call).call ? 1 : 0 }
  puts "judged\t#{name}\t#{digits.join}"
end
calls.select { |call| call.what == "time" }.each { |call| time(call, contenders, seconds.to_f * 1e9) }
