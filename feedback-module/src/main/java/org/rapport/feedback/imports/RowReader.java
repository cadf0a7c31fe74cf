package org.rapport.feedback.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.feedback.cases.Contact;
import org.rapport.feedback.cases.EarlierCase;
import org.rapport.feedback.cases.Feedback;
import org.rapport.kernel.Invalid;
import org.rapport.platform.RowProblem;
import org.rapport.platform.TableRow;

/** Makes a case out of one row, or says everything that keeps it from being one. */
final class RowReader {

  private static final Map<String, Field> FIELD_OF =
      Map.of(
          "subject", Field.SUBJECT,
          "text", Field.TEXT,
          "remedySought", Field.REMEDY_SOUGHT,
          "about", Field.ABOUT,
          "contact.name", Field.NAME,
          "contact.email", Field.EMAIL,
          "contact.phone", Field.PHONE);

  private final Mapping mapping;
  private final TableRow row;
  private final LocalDate today;
  private final List<RowProblem> problems = new ArrayList<>();

  private RowReader(Mapping mapping, TableRow row, LocalDate today) {
    this.mapping = mapping;
    this.row = row;
    this.today = today;
  }

  /**
   * @param headings what text added from other columns is introduced by
   */
  static RowReading read(Mapping mapping, List<String> headings, TableRow row, LocalDate today) {
    RowReader reader = new RowReader(mapping, row, today);
    EarlierCase read = reader.earlierCase(headings);
    String number = reader.text(Field.EARLIER_NUMBER);
    return new RowReading(reader.problems.isEmpty() ? read : null, number, reader.problems);
  }

  private EarlierCase earlierCase(List<String> headings) {
    LocalDate receivedOn = day(Field.RECEIVED_ON);
    if (receivedOn == null && text(Field.RECEIVED_ON).isEmpty()) {
      add(Field.RECEIVED_ON, "noDay");
    }
    EarlierCase.End end = end(receivedOn);
    Severity severity = choice(Field.SEVERITY, Severity::valueOf).orElse(null);
    Feedback feedback = feedback(headings);
    return feedback == null || receivedOn == null
        ? null
        : new EarlierCase(feedback, receivedOn, severity, end);
  }

  private Feedback feedback(List<String> headings) {
    FeedbackType type = choice(Field.TYPE, FeedbackType::valueOf).orElse(mapping.type());
    Channel channel = choice(Field.CHANNEL, Channel::valueOf).orElse(mapping.channel());
    String subject = text(Field.SUBJECT);
    String text =
        RowText.of(text(Field.TEXT).isEmpty() ? subject : text(Field.TEXT))
            .with(mapping, headings, row);
    try {
      Contact contact = new Contact(text(Field.NAME), text(Field.EMAIL), text(Field.PHONE));
      Identity identity =
          choice(Field.IDENTITY, Identity::valueOf).orElseGet(() -> likely(contact));
      return new Feedback(
          type,
          identity,
          channel,
          RowText.language(subject + text),
          subject,
          text,
          text(Field.REMEDY_SOUGHT),
          text(Field.ABOUT),
          contact);
    } catch (Invalid invalid) {
      invalid
          .violations()
          .forEach(v -> problems.add(new RowProblem(column(v.field()), v.message())));
      return null;
    }
  }

  private static Identity likely(Contact contact) {
    if (contact.isEmpty()) {
      return Identity.ANONYMOUS;
    }
    return contact.name() == null ? Identity.CONFIDENTIAL : Identity.NAMED;
  }

  private EarlierCase.End end(LocalDate receivedOn) {
    LocalDate decidedOn = day(Field.DECIDED_ON);
    LocalDate closedOn = day(Field.CLOSED_ON);
    Boolean onTime =
        choice(Field.DECIDED_ON_TIME, Field.YesOrNo::valueOf)
            .map(Field.YesOrNo.YES::equals)
            .orElse(null);
    boolean ended = decidedOn != null || closedOn != null;
    Ending ending =
        choice(Field.ENDING, Ending::valueOf).orElse(ended ? Ending.NO_FINDING : Ending.OPEN);
    if (ending == Ending.OPEN) {
      return null;
    }
    for (Field field : List.of(Field.DECIDED_ON, Field.CLOSED_ON)) {
      LocalDate day = field == Field.DECIDED_ON ? decidedOn : closedOn;
      if (day != null && receivedOn != null && day.isBefore(receivedOn)) {
        add(field, "beforeReceived");
      }
    }
    return new EarlierCase.End(
        ending.finding(), decidedOn == null ? closedOn : decidedOn, onTime, closedOn);
  }

  private LocalDate day(Field field) {
    String typed = text(field);
    if (typed.isEmpty()) {
      return null;
    }
    Optional<LocalDate> day = mapping.dayOrder().read(typed);
    if (day.isEmpty()) {
      add(field, "notDay", typed);
    } else if (day.get().isAfter(today)) {
      add(field, "future", typed);
    }
    return day.orElse(null);
  }

  private <E> Optional<E> choice(Field field, Function<String, E> constant) {
    String word = text(field);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> meaning = mapping.meaning(field, word);
    if (meaning.isEmpty()) {
      add(field, "unknownWord", word);
    }
    return meaning.map(constant);
  }

  private String text(Field field) {
    return mapping.column(field).map(row::cell).map(String::strip).orElse("");
  }

  private Integer column(String violated) {
    return Optional.ofNullable(FIELD_OF.get(violated)).flatMap(mapping::column).orElse(null);
  }

  private void add(Field field, String key, Object... arguments) {
    problems.add(ImportDesk.problem(mapping.column(field).orElse(null), key, arguments));
  }
}
