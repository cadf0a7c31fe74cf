package org.rapport.feedback.deadlines;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Terms are kept as they are written: {@code 5d}. */
@Converter(autoApply = true)
public class TermConverter implements AttributeConverter<Term, String> {

  @Override
  public String convertToDatabaseColumn(Term term) {
    return term == null ? null : term.toString();
  }

  @Override
  public Term convertToEntityAttribute(String written) {
    return written == null ? null : Term.parse(written);
  }
}
