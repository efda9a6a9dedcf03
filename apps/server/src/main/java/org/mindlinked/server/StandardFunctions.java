package org.mindlinked.server;

import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * The functions that Jena has anyway. Its own registries load any class of the class path that a
 * query names as {@code java:…}; these do not, so that even a name that is put together while the
 * query runs finds nothing.
 */
final class StandardFunctions {
  private StandardFunctions() {}

  static void install(Context context) {
    FunctionRegistry.set(context, new Functions(FunctionRegistry.standardRegistry()));
    PropertyFunctionRegistry.set(
        context, new PropertyFunctions(PropertyFunctionRegistry.standardRegistry()));
  }

  private static final class Functions extends FunctionRegistry {
    private final FunctionRegistry standard;

    Functions(FunctionRegistry standard) {
      this.standard = standard;
    }

    @Override
    public FunctionFactory get(String uri) {
      return isRegistered(uri) ? standard.get(uri) : null;
    }

    @Override
    public boolean isRegistered(String uri) {
      return standard.isRegistered(uri) && !uri.startsWith("java:");
    }
  }

  private static final class PropertyFunctions extends PropertyFunctionRegistry {
    private final PropertyFunctionRegistry standard;

    PropertyFunctions(PropertyFunctionRegistry standard) {
      this.standard = standard;
    }

    @Override
    public PropertyFunctionFactory get(String uri) {
      return isRegistered(uri) ? standard.get(uri) : null;
    }

    @Override
    public boolean manages(String uri) {
      return isRegistered(uri);
    }

    @Override
    public boolean isRegistered(String uri) {
      return standard.isRegistered(uri) && !uri.startsWith("java:");
    }
  }
}
