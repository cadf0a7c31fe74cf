package org.rapport.stakeholder.registry;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** Keeps a set of effects in one column, comma-separated. */
@Converter
public class EffectsConverter implements AttributeConverter<Set<Effect>, String> {

  @Override
  public String convertToDatabaseColumn(Set<Effect> effects) {
    return EnumNames.join(effects);
  }

  @Override
  public Set<Effect> convertToEntityAttribute(String names) {
    return EnumNames.split(names, Effect.class);
  }
}
