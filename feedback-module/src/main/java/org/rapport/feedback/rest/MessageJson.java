package org.rapport.feedback.rest;

import java.time.Instant;
import java.util.List;
import org.rapport.feedback.cases.MessageView;

/**
 * A message.
 *
 * @param author name of the member of staff; empty for who sent the case
 */
public record MessageJson(
    Instant at, boolean fromComplainant, String author, String text, List<FileJson> files) {

  static List<MessageJson> of(List<MessageView> messages) {
    return messages.stream()
        .map(
            m ->
                new MessageJson(
                    m.at(), m.fromComplainant(), m.author(), m.text(), FileJson.of(m.files())))
        .toList();
  }
}
