package org.rapport.feedback.cases;

import java.util.Locale;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;

/**
 * What somebody sends, checked and cleaned: an instance can be taken as it is.
 *
 * @param language the sender's, {@code en} or {@code zh-CN}; notices are written in it
 * @param remedySought what would put it right, or null
 * @param about which service, person or place, or null
 */
public record Feedback(
    FeedbackType type,
    Identity identity,
    Channel channel,
    String language,
    String subject,
    String text,
    String remedySought,
    String about,
    Contact contact) {

  public Feedback {
    Contact given = contact == null ? Contact.NONE : contact;
    String typedSubject = subject;
    String typedText = text;
    String typedRemedy = remedySought;
    String typedAbout = about;
    String typedLanguage = language;
    Violations violations = new Violations();
    subject = violations.take(() -> Line.required(typedSubject, "subject", Limits.SUBJECT));
    text = violations.take(() -> Text.required(typedText, "text", Limits.TEXT));
    remedySought = violations.take(() -> Text.optional(typedRemedy, "remedySought", Limits.REMEDY));
    about = violations.take(() -> Line.optional(typedAbout, "about", Limits.ABOUT));
    language = violations.take(() -> known(typedLanguage));
    violations.check(() -> given.requireFor(identity));
    violations.refuse();
    contact = given;
  }

  /** As it comes over REST, with words for the choices; all that is wrong is said at once. */
  public static Feedback typed(
      String type,
      String identity,
      Channel channel,
      String language,
      String subject,
      String text,
      String remedySought,
      String about,
      Contact contact) {
    Violations violations = new Violations();
    FeedbackType chosen = violations.choice(FeedbackType.class, type, "type");
    Identity name = violations.choice(Identity.class, identity, "identity");
    Feedback feedback =
        violations.take(
            () ->
                new Feedback(
                    chosen, name, channel, language, subject, text, remedySought, about, contact));
    violations.refuse();
    return feedback;
  }

  private static String known(String language) {
    if (language == null || language.isBlank()) {
      return "en";
    }
    return switch (Locale.forLanguageTag(language.strip()).getLanguage()) {
      case "en" -> "en";
      case "zh" -> "zh-CN";
      default -> throw Invalid.field("language", Message.of("feedback", "invalid.language"));
    };
  }
}
