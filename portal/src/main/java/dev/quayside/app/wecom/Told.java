package dev.quayside.app.wecom;

import tools.jackson.databind.JsonNode;

/** What WeCom answered. */
public sealed interface Told {

  /** What was asked for. */
  record Good(JsonNode json) implements Told {}

  /**
   * It does not do what was asked for.
   *
   * @param code WeCom's errcode
   * @param why without anything secret
   */
  record Faulty(int code, String why) implements Told {

    /** The pass is none, or none any more. */
    boolean passRefused() {
      return code == 40014 || code == 42001;
    }

    /** Too many calls, or WeCom is busy: not now. */
    boolean tooOften() {
      return code == 45009 || code == 45033 || code == -1;
    }

    /** With what a person has to do, where we know it. */
    public String advice() {
      return "WeCom says %d %s%s"
          .formatted(
              code,
              why,
              switch (code) {
                case 40001 -> ". Set wecom.kf-secret to the secret of kf (微信客服, API)";
                case 40013 -> ". Set wecom.corp-id to the company's id (我的企业, 企业ID)";
                case 40014, 42001 -> ". Look whether wecom.base-url leads to WeCom itself";
                case 48002 -> ". Let this application call kf's interface (可调用接口的应用)";
                case 60020 -> ". Add this machine's address to the trusted ones (企业可信IP)";
                case 95000, 95004 -> ". The kf account is not there any more";
                default -> "";
              });
    }
  }

  /** Nobody answered, or not WeCom. */
  record Silent(String why) implements Told {}
}
