package org.customerprofiles.tck.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Tests that get the {@link Browser} and the {@link WrittenPages} as parameters. Both are made once for all of them. Where
 * there is no browser, the tests are skipped, unless the environment has {@code TCK_BROWSER=required}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("slow")
@ExtendWith({WrittenPages.Writer.class, InBrowser.Session.class})
@interface InBrowser {

    /** Starts the browser, and brings it into order before each test. */
    final class Session implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

        @Override
        public void beforeAll(ExtensionContext context) {
            Chromium.missing().ifPresent(missing -> {
                if ("required".equals(System.getenv("TCK_BROWSER"))) {
                    fail(missing + "; TCK_BROWSER=required asks for it");
                }
                // once, as reports of builds keep it to themselves
                store(context).getOrComputeIfAbsent("told", any -> {
                    System.err.println(missing);
                    return missing;
                });
                abort(missing);
            });
        }

        @Override
        public void beforeEach(ExtensionContext context) {
            // any file will do, and this one is shown at once
            browser(context).reset(WrittenPages.once(context).file("site/assets/style.css"));
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Browser.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return browser(context);
        }

        private static Browser browser(ExtensionContext context) {
            return store(context).getOrComputeIfAbsent(Browser.class, any -> Browser.start(), Browser.class);
        }

        private static ExtensionContext.Store store(ExtensionContext context) {
            return context.getRoot().getStore(ExtensionContext.Namespace.create(InBrowser.class));
        }
    }
}
