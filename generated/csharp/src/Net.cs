// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>Primitives on names and addresses of the network, in ASCII.</summary>
    internal static class Net
    {
        private const int MaxHostname = 253;
        private const int MaxLabel = 63;
        private const int MaxLocalPart = 64;

        private static readonly CharClass Atom = new(
            "!#$%&'*+-/0123456789=?ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz{|}~"
        );

        private static readonly CharClass Label = new(
            "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
        );

        /// <summary>At least two labels, the last not all digits.</summary>
        internal static bool Hostname(string value)
        {
            int point = value.LastIndexOf('.');
            return point > 0
                && value.Length <= MaxHostname
                && Text.Items(value, '.', IsLabel)
                && !Text.IsDigits(value, point + 1);
        }

        private static bool IsLabel(string label) =>
            label.Length <= MaxLabel
            && label[0] != '-'
            && label[label.Length - 1] != '-'
            && Label.Only(label);

        /// <summary>A local part of atoms joined by points, and a host name.</summary>
        internal static bool Email(string value)
        {
            int at = value.LastIndexOf('@');
            return at >= 0
                && at <= MaxLocalPart
                && Text.Items(value.Substring(0, at), '.', Atom.Only)
                && Hostname(value.Substring(at + 1));
        }

        /// <summary>Four numbers of 0 to 255 without leading zeros.</summary>
        internal static bool Ipv4(string value) => Ipv4(value, value.Length);

        private static bool Ipv4(string value, int end)
        {
            int start = 0;
            for (int octet = 1; octet < 4; octet++)
            {
                int point = value.IndexOf('.', start);
                if (!Numbers.UpTo(255, value, start, point))
                {
                    return false;
                }
                start = point + 1;
            }
            return Numbers.UpTo(255, value, start, end);
        }

        /// <summary>An IPv4 address, a slash and 0 to 32.</summary>
        internal static bool Cidr(string value)
        {
            int slash = value.LastIndexOf('/');
            return slash >= 0
                && Ipv4(value, slash)
                && Numbers.UpTo(32, value, slash + 1, value.Length);
        }
    }
}
