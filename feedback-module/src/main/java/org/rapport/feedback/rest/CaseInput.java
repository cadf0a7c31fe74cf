package org.rapport.feedback.rest;

import java.util.Locale;
import org.rapport.feedback.Channel;
import org.rapport.feedback.cases.Contact;
import org.rapport.feedback.cases.Feedback;

/**
 * Feedback as it is sent.
 *
 * @param type COMPLIMENT, SUGGESTION, QUESTION or COMPLAINT
 * @param identity NAMED, CONFIDENTIAL or ANONYMOUS
 * @param language {@code en} or {@code zh-CN}; without it the request's
 * @param contact who sends it; none for an anonymous case
 */
public record CaseInput(
    String type,
    String identity,
    String subject,
    String text,
    String remedySought,
    String about,
    String language,
    ContactInput contact) {

  /** Who sends it and how to reach them; e-mail is where notices go. */
  public record ContactInput(String name, String email, String phone) {}

  Feedback feedback(Locale request) {
    Contact sender =
        contact == null ? null : new Contact(contact.name(), contact.email(), contact.phone());
    return Feedback.typed(
        type,
        identity,
        Channel.PORTAL,
        language == null ? request.toLanguageTag() : language,
        subject,
        text,
        remedySought,
        about,
        sender);
  }
}
