// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>Sets of characters.</summary>
    internal static class CharClasses
    {
        internal static readonly CharClass InvalidUsername = new(
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
        );
        internal static readonly CharClass InvalidPasswordIlegalCharacters = new(
            "!#$%&()*+,-./0123456789:=?ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz{}"
        );
        internal static readonly CharClass InvalidPasswordMissingLowercase = new(
            "abcdefghijklmnopqrstuvwxyz"
        );
        internal static readonly CharClass InvalidPasswordMissingNumber = new("0123456789");
        internal static readonly CharClass InvalidPasswordMissingUppercase = new(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        );
        internal static readonly CharClass Callerid = new(" ()+-.0123456789");
        internal static readonly CharClass InvalidTranscriptionEmail = new("@");
        internal static readonly CharClass Account = new(
            "-.0123456789@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
        );
        internal static readonly CharClass Did = new(" ()-.0123456789");
        internal static readonly CharClass FilterCallerid3 = new(" ()+-.0123456789Xx");
        internal static readonly CharClass DtmfDigits = new("#*,0123456789ABCDPWabcdpw");
        internal static readonly CharClass SpeedDial = new("#*0123456789");
        internal static readonly CharClass PhonebookNumber = new(" #()*+-.0123456789");
        internal static readonly CharClass MemberAccount = new(
            "-./0123456789@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
        );
        internal static readonly CharClass InvalidDid = new(" ()+-.");
        internal static readonly CharClass ZoneName = new(
            "+-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
        );
        internal static readonly CharClass ParkingDestination = new(
            "-.0123456789:@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
        );
    }
}
