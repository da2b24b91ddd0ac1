# frozen_string_literal: true

Gem::Specification.new do |spec|
  spec.name = "voipms_checks"
  spec.version = "0.1.0"
  spec.summary = "VoIP.ms API status codes, and checks that name the status before the server does"
  spec.authors = ["The voipms-rules maintainers"]
  spec.license = "MIT"
  spec.required_ruby_version = ">= 3.0"
  spec.files = Dir["lib/**/*.rb", "README.md", base: __dir__]
  spec.metadata["rubygems_mfa_required"] = "true"
end
