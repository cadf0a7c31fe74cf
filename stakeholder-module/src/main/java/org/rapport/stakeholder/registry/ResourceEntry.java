package org.rapport.stakeholder.registry;

import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;

/**
 * @param note what exactly, empty where nothing is said
 */
public record ResourceEntry(ResourceKind kind, String note) {

  ResourceEntry checked() {
    if (kind == null) {
      throw Invalid.field("resources", Message.of("kernel", "required"));
    }
    return new ResourceEntry(kind, Text.optional(note, "resources", 500));
  }
}
