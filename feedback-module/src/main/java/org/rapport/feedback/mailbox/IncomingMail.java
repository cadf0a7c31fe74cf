package org.rapport.feedback.mailbox;

import java.util.List;

/**
 * A mail taken apart.
 *
 * @param messageId as it says, or null
 * @param sender address of who sent it, or null where it does not say or names several
 * @param senderName the name beside that address, or null
 * @param subject on one line, may be empty
 * @param recipients every address it was sent or delivered to
 * @param automatic whether a program sent it: nobody waits for an answer
 * @param text plain text without formatting, may be empty
 */
record IncomingMail(
    String messageId,
    String sender,
    String senderName,
    String subject,
    List<String> recipients,
    boolean automatic,
    String text,
    List<Enclosure> enclosures) {

  private static final int FEW = 20;

  /** The language it seems to be written in: Chinese as soon as a twentieth of it is. */
  String language() {
    String words = subject + text;
    long chinese =
        words
            .codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
            .count();
    return chinese * FEW > words.codePoints().filter(Character::isLetter).count() ? "zh-CN" : "en";
  }

  /** Says nothing: a person's words must never reach a log. */
  @Override
  public String toString() {
    return "IncomingMail[hidden]";
  }
}
