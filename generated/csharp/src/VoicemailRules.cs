// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>The rules of the codes of the area voicemail.</summary>
    internal static class VoicemailRules
    {
        internal static readonly Rule InvalidAttachmessageAttachMessage = new(
            "invalid_attachmessage/attach_message",
            ErrorCode.InvalidAttachmessage,
            "attach_message",
            Level.Documented,
            "yes or no in any case"
        );
        internal static readonly Rule InvalidDeletemessageDeleteMessage = new(
            "invalid_deletemessage/delete_message",
            ErrorCode.InvalidDeletemessage,
            "delete_message",
            Level.Documented,
            "yes or no in any case"
        );
        internal static readonly Rule InvalidDestinationFolderNewFolderRequired = new(
            "invalid_destination_folder/new_folder.required",
            ErrorCode.InvalidDestinationFolder,
            "new_folder",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidDestinationFolderNewFolder = new(
            "invalid_destination_folder/new_folder",
            ErrorCode.InvalidDestinationFolder,
            "new_folder",
            Level.Documented,
            "INBOX, Old, Urgent, Family, Friends or Work"
        );
        internal static readonly Rule InvalidEmailAttachmentFormatEmailAttachmentFormat = new(
            "invalid_email_attachment_format/email_attachment_format",
            ErrorCode.InvalidEmailAttachmentFormat,
            "email_attachment_format",
            Level.Observed,
            "wav49, wav or wavmp3"
        );
        internal static readonly Rule InvalidFolderFolder = new(
            "invalid_folder/folder",
            ErrorCode.InvalidFolder,
            "folder",
            Level.Observed,
            "INBOX, Old, Urgent, Family, Friends or Work"
        );
        internal static readonly Rule InvalidListenedListened = new(
            "invalid_listened/listened",
            ErrorCode.InvalidListened,
            "listened",
            Level.Documented,
            "yes or no in any case"
        );
        internal static readonly Rule InvalidMailboxMailbox = new(
            "invalid_mailbox/mailbox",
            ErrorCode.InvalidMailbox,
            "mailbox",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidMailboxSetRingGroupVoicemail = new(
            "invalid_mailbox/setRingGroup.voicemail",
            ErrorCode.InvalidMailbox,
            "voicemail",
            Level.Observed,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidMailboxMailboxUnknown = new(
            "invalid_mailbox/mailbox.unknown",
            ErrorCode.InvalidMailbox,
            "mailbox",
            Level.Documented,
            "one of getVoicemails's mailbox values"
        );
        internal static readonly Rule InvalidMailboxMailboxUnknownOwn = new(
            "invalid_mailbox/mailbox.unknown_own",
            ErrorCode.InvalidMailbox,
            "mailbox",
            Level.Documented,
            "one of getVoicemails's mailbox values when client is not given"
        );
        internal static readonly Rule InvalidMessageNumMessageNum = new(
            "invalid_message_num/message_num",
            ErrorCode.InvalidMessageNum,
            "message_num",
            Level.Documented,
            "1 to 10 digits"
        );
        internal static readonly Rule InvalidPlayinstructionsPlayInstructions = new(
            "invalid_playinstructions/play_instructions",
            ErrorCode.InvalidPlayinstructions,
            "play_instructions",
            Level.Observed,
            "u or su"
        );
        internal static readonly Rule InvalidSaycalleridSayCallerid = new(
            "invalid_saycallerid/say_callerid",
            ErrorCode.InvalidSaycallerid,
            "say_callerid",
            Level.Documented,
            "yes or no in any case"
        );
        internal static readonly Rule InvalidSaytimeSayTime = new(
            "invalid_saytime/say_time",
            ErrorCode.InvalidSaytime,
            "say_time",
            Level.Documented,
            "yes or no in any case"
        );
        internal static readonly Rule InvalidSkippasswordSkipPassword = new(
            "invalid_skippassword/skip_password",
            ErrorCode.InvalidSkippassword,
            "skip_password",
            Level.Documented,
            "0, 1, yes or no in any case"
        );
        internal static readonly Rule InvalidTranscriptionFormatTranscriptionFormat = new(
            "invalid_transcription_format/transcription_format",
            ErrorCode.InvalidTranscriptionFormat,
            "transcription_format",
            Level.Documented,
            "html or text"
        );
        internal static readonly Rule InvalidUrgentUrgent = new(
            "invalid_urgent/urgent",
            ErrorCode.InvalidUrgent,
            "urgent",
            Level.Documented,
            "yes or no in any case"
        );
        internal static readonly Rule MessageNotFoundMessageNumUnknown = new(
            "message_not_found/message_num.unknown",
            ErrorCode.MessageNotFound,
            "message_num",
            Level.Inferred,
            "one of getVoicemailMessages's message_num values"
        );
        internal static readonly Rule MissingAttachmessageAttachMessage = new(
            "missing_attachmessage/attach_message",
            ErrorCode.MissingAttachmessage,
            "attach_message",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingDeletemessageDeleteMessage = new(
            "missing_deletemessage/delete_message",
            ErrorCode.MissingDeletemessage,
            "delete_message",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingFolderFolder = new(
            "missing_folder/folder",
            ErrorCode.MissingFolder,
            "folder",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingFolderDelMessagesFolder = new(
            "missing_folder/delMessages.folder",
            ErrorCode.MissingFolder,
            "folder",
            Level.Documented,
            "a value when message_num is given"
        );
        internal static readonly Rule MissingListenedListened = new(
            "missing_listened/listened",
            ErrorCode.MissingListened,
            "listened",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingMailboxMailbox = new(
            "missing_mailbox/mailbox",
            ErrorCode.MissingMailbox,
            "mailbox",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingMailboxVoicemail = new(
            "missing_mailbox/voicemail",
            ErrorCode.MissingMailbox,
            "voicemail",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingMessageNumMessageNum = new(
            "missing_message_num/message_num",
            ErrorCode.MissingMessageNum,
            "message_num",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingMessageNumDelMessagesMessageNum = new(
            "missing_message_num/delMessages.message_num",
            ErrorCode.MissingMessageNum,
            "message_num",
            Level.Documented,
            "a value when folder is given"
        );
        internal static readonly Rule MissingPlayinstructionsPlayInstructions = new(
            "missing_playinstructions/play_instructions",
            ErrorCode.MissingPlayinstructions,
            "play_instructions",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingSaycalleridSayCallerid = new(
            "missing_saycallerid/say_callerid",
            ErrorCode.MissingSaycallerid,
            "say_callerid",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingSaytimeSayTime = new(
            "missing_saytime/say_time",
            ErrorCode.MissingSaytime,
            "say_time",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingSkippasswordSkipPassword = new(
            "missing_skippassword/skip_password",
            ErrorCode.MissingSkippassword,
            "skip_password",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingUrgentUrgent = new(
            "missing_urgent/urgent",
            ErrorCode.MissingUrgent,
            "urgent",
            Level.Documented,
            "a value"
        );
    }
}
