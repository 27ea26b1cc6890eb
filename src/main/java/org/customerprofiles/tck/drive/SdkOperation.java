package org.customerprofiles.tck.drive;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.customerprofiles.CustomerProfilesClient;
import software.amazon.awssdk.services.customerprofiles.model.CustomerProfilesRequest;

/** One method of the SDK's client, found by the name of its operation. Safe for use by several threads. */
final class SdkOperation {

    private final String name;
    private final Method builder;
    private final Method method;

    /** @throws Unsayable when the client has no such operation */
    SdkOperation(String name) {
        this.name = name;
        try {
            Class<?> request = Class.forName(CustomerProfilesRequest.class.getPackageName() + "." + name + "Request");
            this.builder = request.getMethod("builder");
            String methodName = Character.toLowerCase(name.charAt(0)) + name.substring(1);
            this.method = CustomerProfilesClient.class.getMethod(methodName, request);
        } catch (ReflectiveOperationException unknown) {
            throw new Unsayable("the AWS SDK has no operation " + name, unknown);
        }
    }

    /**
     * The operation's request with these members.
     *
     * @throws Unsayable when the request cannot have them
     */
    SdkPojo request(Map<String, Object> members) {
        return SdkRequests.filled((SdkPojo) invoked(builder, null), members, name);
    }

    /** Calls the client, whose own exceptions come through, and hands back its typed result. */
    SdkPojo call(CustomerProfilesClient client, SdkPojo request) {
        return (SdkPojo) invoked(method, client, request);
    }

    private static Object invoked(Method method, Object receiver, Object... arguments) {
        try {
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
