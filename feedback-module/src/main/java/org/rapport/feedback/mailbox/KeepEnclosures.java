package org.rapport.feedback.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapport.feedback.cases.Limits;
import org.rapport.feedback.drafts.DraftFile;
import org.rapport.feedback.drafts.KeepDraftFile;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;

/**
 * Puts the files of a mail through the same gates as those of a form, each by itself: one that is
 * refused is named in the text and keeps nothing else out. Text beyond the limit becomes a file.
 */
@ApplicationScoped
class KeepEnclosures {

  private static final int LONGEST_LIST = 3_000;
  private static final int LONGEST_SUBJECT = 1_000;

  private KeepDraftFile keep;
  private Texts texts;

  protected KeepEnclosures() {}

  @Inject
  KeepEnclosures(KeepDraftFile keep, Texts texts) {
    this.keep = keep;
    this.texts = texts;
  }

  /**
   * @param limit most characters of text
   */
  KeptMail of(IncomingMail mail, int limit) {
    Locale language = Locale.forLanguageTag(mail.language());
    List<DraftFile> files = new ArrayList<>();
    StringBuilder refused = new StringBuilder();
    String body = body(mail, language);
    boolean whole = body.codePointCount(0, body.length()) <= limit - LONGEST_LIST - LONGEST_SUBJECT;
    List<Enclosure> enclosures = new ArrayList<>(mail.enclosures());
    if (!whole) {
      enclosures.add(0, new Enclosure("message.txt", body.getBytes(StandardCharsets.UTF_8)));
    }
    for (Enclosure one : enclosures) {
      Message problem = problem(one, files);
      if (problem != null) {
        refused.append("\n- ").append(one.name()).append(": ").append(texts.in(language, problem));
      }
    }
    StringBuilder text = new StringBuilder(body);
    if (!whole) {
      text = new StringBuilder(MailWords.start(body, limit - LONGEST_LIST - LONGEST_SUBJECT));
      text.append("\n\n").append(said(language, "mailbox.textInFile", "message.txt"));
    }
    if (!refused.isEmpty()) {
      text.append("\n\n").append(said(language, "mailbox.filesRefused"));
      text.append(MailWords.start(refused.toString(), LONGEST_LIST));
    }
    return new KeptMail(mail, text.toString(), files);
  }

  /** Null where it was kept. */
  private Message problem(Enclosure one, List<DraftFile> files) {
    if (files.size() == Limits.FILES) {
      return Message.of("feedback", "invalid.tooManyFiles", Limits.FILES);
    }
    try {
      files.add(keep.with(new ByteArrayInputStream(one.content()), one.name()));
      return null;
    } catch (Invalid invalid) {
      return invalid.violations().get(0).message();
    }
  }

  /** A subject that does not fit where subjects stand is in front of the text, whole. */
  private String body(IncomingMail mail, Locale language) {
    boolean fits = MailWords.start(mail.subject(), Limits.SUBJECT).equals(mail.subject());
    String text = mail.text().isBlank() ? said(language, "mailbox.noText") : mail.text();
    return fits ? text : mail.subject() + "\n\n" + text;
  }

  private String said(Locale language, String key, Object... arguments) {
    return texts.in(language, Message.of("feedback", key, arguments));
  }
}
