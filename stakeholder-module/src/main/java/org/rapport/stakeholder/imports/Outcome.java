package org.rapport.stakeholder.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.stakeholder.registry.AddFacts;
import org.rapport.stakeholder.registry.Taken;

/** What the rows of a file have become. */
interface Outcome {

  /** The rows are stakeholders now; what they said is forgotten here. */
  void became(long importId, Map<Integer, Taken> rows);

  /** The row was added to a stakeholder that was there. */
  void joined(long importId, int row, AddFacts.Added added);

  /** The stakeholder an earlier row became or was added to. */
  Optional<Long> stakeholderOf(long importId, int row);

  /** Stakeholders this import made, by row. */
  Map<Integer, Taken> taken(long importId, int most);

  /** Additions this import made, by row, the last first. */
  Map<Integer, AddFacts.Added> additions(long importId, int most);

  /** The import itself has changed the stakeholder, which is no reason to keep it. */
  void changed(long importId, Taken taken);

  /** Numbers of stakeholders that stayed when the import was undone. */
  List<Long> staying(long importId, int most);
}
