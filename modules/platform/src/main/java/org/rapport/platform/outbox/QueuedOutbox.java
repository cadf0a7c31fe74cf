package org.rapport.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Outbox;
import org.rapport.platform.RequestLanguage;
import org.rapport.platform.Settings;
import org.rapport.platform.Texts;

/** Writes mail into the queue, in the caller's transaction. */
@ApplicationScoped
class QueuedOutbox implements Outbox {

  private static final int LONGEST_SUBJECT = 500;

  private final MailRecords records;
  private final Texts texts;
  private final Settings settings;
  private final RandomGenerator random;
  private final Clock clock;

  protected QueuedOutbox() {
    this(null, null, null, null, null);
  }

  @Inject
  QueuedOutbox(
      MailRecords records, Texts texts, Settings settings, RandomGenerator random, Clock clock) {
    this.records = records;
    this.texts = texts;
    this.settings = settings;
    this.random = random;
    this.clock = clock;
  }

  @Override
  public boolean isSending() {
    return Smtp.configured().isPresent();
  }

  @Override
  @Transactional
  public String enqueue(
      String to, String module, String template, Locale language, List<Object> arguments) {
    return enqueue(to, null, module, template, language, arguments);
  }

  @Override
  public boolean isOurs(String messageId) {
    return records.isKnown(messageId);
  }

  @Override
  @Transactional
  public boolean cameBack(String messageId) {
    return records.cameBack(messageId, clock.instant());
  }

  @Override
  @Transactional
  public String enqueue(
      String to,
      String replyTo,
      String module,
      String template,
      Locale language,
      List<Object> arguments) {
    Locale spoken = RequestLanguage.spoken(language);
    String key = "mail." + template;
    String subject = oneLine(texts.in(spoken, new Message(module, key + ".subject", arguments)));
    String body = texts.in(spoken, new Message(module, key + ".text", arguments));
    long id = random.nextLong(1, Long.MAX_VALUE);
    String messageId = "<" + Long.toUnsignedString(id, 36) + "@" + host() + ">";
    records.add(
        new Mail(
            id,
            messageId,
            address(to),
            replyTo == null ? null : address(replyTo),
            spoken,
            subject,
            body,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            0),
        module + "." + template);
    return messageId;
  }

  /** One address and nothing else: no second recipient, no line break that starts a header. */
  private static String address(String typed) {
    try {
      InternetAddress address = new InternetAddress(typed == null ? "" : typed, true);
      if (address.getAddress().equals(typed) && !address.isGroup()) {
        return typed;
      }
      throw new AddressException("more than an address");
    } catch (AddressException e) {
      throw Invalid.field("email", Message.of("platform", "mail.address"));
    }
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    return line.substring(0, Math.min(line.length(), LONGEST_SUBJECT));
  }

  private String host() {
    String host = settings.publicUrl().getHost();
    return host == null ? "localhost" : host;
  }
}
