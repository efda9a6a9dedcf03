package org.mindlinked.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the rows of a ready question, whose columns are the components of a record. */
interface AnswerWriter {
  void write(List<? extends Record> rows) throws IOException;

  static AnswerWriter table(List<RecordComponent> columns, TextTable table) {
    return rows -> {
      table.columns(columns.stream().map(AskCommand::heading).toList());
      for (Record row : rows) {
        List<TextTable.Cell> cells = new ArrayList<>();
        for (RecordComponent column : columns) {
          cells.add(
              value(row, column)
                  .map(value -> new TextTable.Cell(value.toString(), value instanceof Number))
                  .orElse(TextTable.Cell.EMPTY));
        }
        table.row(cells);
      }
      table.end();
    };
  }

  static AnswerWriter csv(List<RecordComponent> columns, OutputStream out) {
    return rows -> {
      StringBuilder text = new StringBuilder();
      text.append(
          columns.stream()
              .map(RecordComponent::getName)
              .collect(Collectors.joining(",", "", "\r\n")));
      for (Record row : rows) {
        text.append(
            columns.stream()
                .map(column -> quoted(value(row, column).map(Object::toString).orElse("")))
                .collect(Collectors.joining(",", "", "\r\n")));
      }
      out.write(text.toString().getBytes(UTF_8));
    };
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  static AnswerWriter json(List<RecordComponent> columns, OutputStream out) {
    return rows -> {
      JsonGenerator json =
          new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).createGenerator(out);
      json.writeStartArray();
      for (Record row : rows) {
        json.writeRaw('\n');
        json.writeStartObject();
        for (RecordComponent column : columns) {
          Optional<Object> value = value(row, column);
          if (value.isPresent()) {
            json.writeFieldName(column.getName());
            write(json, value.get());
          }
        }
        json.writeEndObject();
      }
      json.writeRaw('\n');
      json.writeEndArray();
      json.writeRaw('\n');
      json.close();
    };
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof BigDecimal decimal) {
      json.writeNumber(decimal);
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else if (value instanceof Boolean is) {
      json.writeBoolean(is);
    } else {
      json.writeString(value.toString());
    }
  }

  private static Optional<Object> value(Record row, RecordComponent column) {
    try {
      return AskCommand.value(column.getAccessor().invoke(row));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
