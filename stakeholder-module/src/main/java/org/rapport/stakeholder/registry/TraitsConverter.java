package org.rapport.stakeholder.registry;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** Keeps a set of traits in one column, comma-separated. */
@Converter
public class TraitsConverter implements AttributeConverter<Set<Trait>, String> {

  @Override
  public String convertToDatabaseColumn(Set<Trait> traits) {
    return EnumNames.join(traits);
  }

  @Override
  public Set<Trait> convertToEntityAttribute(String names) {
    return EnumNames.split(names, Trait.class);
  }
}
