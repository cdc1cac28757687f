package dev.quayside.inbox.verdict;

import dev.quayside.rates.told.Spoken;
import dev.quayside.rates.told.Told;

/** Who or what wrote a mail. */
public enum Kind implements Spoken {
  /** A person, as far as anybody can tell. */
  HUMAN("human", "人"),
  /** An absence note, a robot's confirmation, a question whether we are a person. */
  AUTO_REPLY("auto_reply", "自动回复"),
  /** Something of ours could not be delivered. */
  BOUNCE("bounce", "退信"),
  /** Something of ours is late, and may arrive yet. */
  DELIVERY_DELAY("delivery_delay", "延迟投递通知"),
  /** Something of ours was delivered, read or thrown away. */
  RECEIPT("receipt", "回执"),
  /** Somebody calls our mail unwanted, or counts it. */
  FEEDBACK("feedback", "投诉报告"),
  /** A letter to all members of a list. */
  LIST("list", "邮件列表"),
  /** A letter to many. */
  BULK("bulk", "群发邮件"),
  /** Ours, come back. */
  OWN("own", "本方邮件"),
  /** A program's notice, from where nobody reads. */
  NOREPLY("noreply", "系统通知"),
  /** A machine's word about machines: an alarm, a job's output, a digest of what was held back. */
  ALARM("alarm", "系统告警"),
  /** A help desk's number for what we wrote. */
  TICKET("ticket", "工单回执"),
  /** An invitation, or what a calendar answers to one. */
  CALENDAR("calendar", "日历邀请");

  private final String en;
  private final String zh;

  Kind(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  /** What it is called. */
  @Override
  public Told told() {
    return new Told(en, zh);
  }

  /** It speaks of a letter of ours, so that people want to see it beside that letter. */
  public boolean speaksOfOurs() {
    return this == BOUNCE || this == DELIVERY_DELAY || this == RECEIPT || this == FEEDBACK;
  }

  /** It may carry a stranger's wish, passed on by a program. */
  public boolean passesOn() {
    return this == NOREPLY || this == BULK || this == LIST;
  }
}
