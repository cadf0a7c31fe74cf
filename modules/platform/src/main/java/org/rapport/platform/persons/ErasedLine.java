package org.rapport.platform.persons;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapport.kernel.Message;

/** A line of what an erasure has done; it tells nothing of the person. */
@Embeddable
class ErasedLine {

  /** Between arguments of a sentence; nobody can type it. */
  private static final String SEPARATOR = "\u001f";

  private static final Pattern A_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private String module;

  @Column(name = "message_key")
  private String key;

  private String arguments;

  /** How many are gone; null for what stays. */
  private Long gone;

  protected ErasedLine() {}

  ErasedLine(Message what, Long gone) {
    this.module = what.module();
    this.key = what.key();
    this.arguments =
        what.arguments().stream().map(Object::toString).collect(Collectors.joining(SEPARATOR));
    this.gone = gone;
  }

  Message what() {
    if (arguments.isEmpty()) {
      return Message.of(module, key);
    }
    List<Object> values =
        Arrays.stream(arguments.split(SEPARATOR, -1)).map(ErasedLine::value).toList();
    return new Message(module, key, values);
  }

  /** Days come out as the reader's language writes them. */
  private static Object value(String argument) {
    return A_DAY.matcher(argument).matches() ? LocalDate.parse(argument) : argument;
  }

  Long gone() {
    return gone;
  }
}
