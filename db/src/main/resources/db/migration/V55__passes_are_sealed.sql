-- The pass that WeCom gives is kept sealed, with what only the settings tell; what lay here open is had anew.
update chat_pass set word = '', ends_at = to_timestamp(0);
