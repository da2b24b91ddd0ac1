# frozen_string_literal: true

# Hand-written; copied here by `voipms-rules generate`.

module VoipmsChecks
  # Addresses by hand and in ASCII: IPAddr and URI accept more than the API does.
  module Network
    ATOM = %r{[A-Za-z0-9!\#$%&'*+/=?^_`{|}~-]+}
    LOCAL = /\A#{ATOM}(?:\.#{ATOM})*\z/
    LABEL = /\A[A-Za-z0-9-]{1,63}\z/
    private_constant :ATOM, :LOCAL, :LABEL

    module_function

    # Whether a text is a local part of 1 to 64 characters, an at sign and a host name.
    def email?(value)
      local, _, domain = value.rpartition("@")
      local.size <= 64 && local.match?(LOCAL) && hostname?(domain)
    end

    # Whether a text is two labels or more, 253 characters at the most, the last not a number.
    def hostname?(value)
      return false if value.size > 253

      labels = value.split(".", -1)
      labels.size >= 2 && labels.all? { |label| label?(label) } && !Text.digits?(labels.last, 1, nil)
    end

    # Whether a text is four numbers of 0 to 255 without leading zeros.
    def ipv4?(value)
      octets = value.split(".", -1)
      octets.size == 4 && octets.all? { |octet| Numbers.integer?(octet, 0, 255, 1, false) }
    end

    # Whether a text is an IPv4 address, a slash and a number of 0 to 32.
    def cidr?(value)
      address, _, prefix = value.rpartition("/")
      ipv4?(address) && Numbers.integer?(prefix, 0, 32, 1, false)
    end

    def label?(label)
      label.match?(LABEL) && !label.start_with?("-") && !label.end_with?("-")
    end
    private_class_method :label?
  end
  private_constant :Network
end
