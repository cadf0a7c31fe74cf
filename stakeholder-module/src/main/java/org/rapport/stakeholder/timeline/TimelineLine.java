package org.rapport.stakeholder.timeline;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapport.kernel.Message;
import org.rapport.stakeholder.TimelineEvent;
import org.rapport.stakeholder.TimelineKind;

/** A line of a timeline; it is written once and never changed. */
@Entity
@Table(schema = "stakeholder", name = "timeline_line")
class TimelineLine {

  /** Between arguments of a sentence; nobody can type it. */
  private static final String SEPARATOR = "\u001f";

  private static final Pattern A_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "timeline_line")
  @SequenceGenerator(
      name = "timeline_line",
      schema = "stakeholder",
      sequenceName = "timeline_line_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "stakeholder_id", nullable = false)
  private long stakeholderId;

  @Basic(optional = false)
  @Enumerated(EnumType.STRING)
  private TimelineKind kind;

  @Column(name = "happened_at", nullable = false)
  private Instant at;

  @Basic(optional = false)
  private String module;

  @Column(name = "message_key", nullable = false)
  private String key;

  @Basic(optional = false)
  private String arguments;

  private String text;
  private String path;

  @Column(name = "told_by")
  private Long by;

  protected TimelineLine() {}

  TimelineLine(TimelineEvent event, Long by) {
    this.stakeholderId = event.stakeholderId();
    this.kind = event.kind();
    this.at = event.at();
    this.module = event.what().module();
    this.key = event.what().key();
    this.arguments =
        event.what().arguments().stream()
            .map(Object::toString)
            .collect(Collectors.joining(SEPARATOR));
    this.text = event.text();
    this.path = event.path();
    this.by = by;
  }

  /** Days among its arguments come out as the reader's language writes them. */
  Message what() {
    if (arguments.isEmpty()) {
      return Message.of(module, key);
    }
    return new Message(
        module,
        key,
        Arrays.stream(arguments.split(SEPARATOR, -1)).map(TimelineLine::told).toList());
  }

  private static Object told(String argument) {
    if (!A_DAY.matcher(argument).matches()) {
      return argument;
    }
    try {
      return LocalDate.parse(argument);
    } catch (DateTimeParseException noDay) {
      return argument;
    }
  }

  TimelineCursor place() {
    return new TimelineCursor(at, id);
  }

  TimelineKind kind() {
    return kind;
  }

  Instant at() {
    return at;
  }

  String text() {
    return text;
  }

  String path() {
    return path;
  }

  Long by() {
    return by;
  }
}
