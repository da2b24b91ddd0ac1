# frozen_string_literal: true

# Hand-written; copied here by `voipms-rules generate`.

module VoipmsChecks
  # Addresses by hand and in ASCII: IPAddr and URI accept more than the API does.
  module Network
    LABEL = /[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?/
    # Two labels or more, the last not a number.
    DOMAIN = /(?:#{LABEL}\.)+(?![0-9]+\z)#{LABEL}/
    HOSTNAME = /\A#{DOMAIN}\z/
    MAX_DOMAIN = 253

    ATOM = %r{[A-Za-z0-9!\#$%&'*+/=?^_`{|}~-]+}
    EMAIL = /\A(?=[^@]{1,64}@)#{ATOM}(?:\.#{ATOM})*@#{DOMAIN}\z/

    OCTET = /(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/
    IPV4 = /\A(?:#{OCTET}\.){3}#{OCTET}\z/
    CIDR = %r{\A(?:#{OCTET}\.){3}#{OCTET}/(?:3[0-2]|[12]?[0-9])\z}
    private_constant :LABEL, :DOMAIN, :HOSTNAME, :MAX_DOMAIN, :ATOM, :EMAIL, :OCTET, :IPV4, :CIDR

    module_function

    # Whether a text is a local part of 1 to 64 characters, an at sign and a host name.
    def email?(value)
      value.match?(EMAIL) && value.size - value.index("@") - 1 <= MAX_DOMAIN
    end

    # Whether a text is two labels or more, 253 characters at the most, the last not a number.
    def hostname?(value)
      value.size <= MAX_DOMAIN && value.match?(HOSTNAME)
    end

    # Whether a text is four numbers of 0 to 255 without leading zeros.
    def ipv4?(value)
      value.match?(IPV4)
    end

    # Whether a text is an IPv4 address, a slash and a number of 0 to 32.
    def cidr?(value)
      value.match?(CIDR)
    end
  end
  private_constant :Network
end
