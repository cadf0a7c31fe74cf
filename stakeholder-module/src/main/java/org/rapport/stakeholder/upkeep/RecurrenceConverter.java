package org.rapport.stakeholder.upkeep;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a recurrence as its text. */
@Converter(autoApply = true)
public class RecurrenceConverter implements AttributeConverter<Recurrence, String> {

  @Override
  public String convertToDatabaseColumn(Recurrence recurrence) {
    return recurrence == null ? null : recurrence.toString();
  }

  @Override
  public Recurrence convertToEntityAttribute(String text) {
    return text == null ? null : Recurrence.parse(text).orElseThrow();
  }
}
