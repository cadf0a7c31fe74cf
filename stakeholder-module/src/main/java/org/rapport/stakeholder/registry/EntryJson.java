package org.rapport.stakeholder.registry;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** What is known of a stakeholder as JSON, to keep how it was. */
public final class EntryJson {

  private static final Jsonb JSON = JsonbBuilder.create();

  private EntryJson() {}

  public static String of(StakeholderEntry entry) {
    return JSON.toJson(entry);
  }

  public static StakeholderEntry read(String json) {
    return JSON.fromJson(json, StakeholderEntry.class);
  }
}
