package dev.quayside.app.config;

import java.net.URI;
import java.util.Optional;

/**
 * The company at WeCom, whose customers write to its kf accounts (微信客服).
 *
 * @param kfSecret what passes for calls are had with
 * @param token what WeCom signs with when it calls us
 * @param aesKey what it seals with: the EncodingAESKey of 43 letters and figures
 * @param baseUrl where calls go, without a slash at the end
 * @param link by which customers come into the chat, as WeCom's administration shows it
 */
public record Wecom(
    String corpId,
    Secret kfSecret,
    Secret token,
    Secret aesKey,
    String baseUrl,
    Optional<URI> link) {}
