package org.rapport.feedback.rest;

import java.util.Locale;
import org.rapport.feedback.Channel;
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
    ContactJson contact) {

  Feedback feedback(Channel channel, Locale request) {
    return Feedback.typed(
        type,
        identity,
        channel,
        language == null ? request.toLanguageTag() : language,
        subject,
        text,
        remedySought,
        about,
        contact == null ? null : contact.contact());
  }
}
