// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>What sort of trouble a code reports.</summary>
    public enum Kind
    {
        /// <summary>The account may not use the API, or not from here: configuration.</summary>
        Auth,

        /// <summary>Something with that name or number exists, or is in use.</summary>
        Conflict,

        /// <summary>Nothing was found; the call itself worked.</summary>
        Empty,

        /// <summary>A value has the wrong form or is not one of those allowed.</summary>
        Invalid,

        /// <summary>A length, a number of entries or a quota is exceeded.</summary>
        Limit,

        /// <summary>A finding of this library; the server never answers it.</summary>
        Local,

        /// <summary>A parameter that must be given is not.</summary>
        Missing,

        /// <summary>The provider could not do it; the call may be right.</summary>
        Service,

        /// <summary>The account or the object is not in the state the call needs.</summary>
        State,
    }
}
