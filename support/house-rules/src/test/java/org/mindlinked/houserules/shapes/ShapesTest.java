package org.mindlinked.houserules.shapes;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mindlinked.houserules.Approved;
import org.mindlinked.houserules.Project;

class ShapesTest {
  @Test
  void the_shapes_say_what_the_model_the_vocabulary_and_the_kept_rules_say() throws IOException {
    Approved.check(Project.file(ShapesGenerator.FILE), ShapesGenerator.document());
  }
}
