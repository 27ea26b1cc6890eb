-- The requests of a load, for wrk: KIND, how many customers there are, and the number of the first new one.
-- Customers.java makes the same ones.

local kind, customers, next_new

local function phone(n) return string.format("+1206555%07d", n % 10 == 1 and n - 1 or n) end

local function key(name, value)
  return string.format('{"KeyName":"%s","Values":["%s"]}', name, value)
end

local function one_key(n)
  return key("_email", string.format("customer%d@example.com", n))
end

local function five_keys(n)
  return string.format(
    '{"KeyName":"_email","Values":["customer%d@example.com"],"LogicalOperator":"AND","AdditionalSearchKeys":[%s,%s,%s,%s]}',
    n, key("_phone", phone(n)), key("_account", string.format("AC%09d", n)),
    key("_fullName", string.format("Ana%d Souza%d", n % 5000, n)),
    key("_email", string.format("person%d@example.com", n)))
end

local function profile(n)
  return string.format(
    '{"AccountNumber":"AC%09d","FirstName":"Ana%d","LastName":"Souza%d","BirthDate":"19%02d-%02d-%02d",' ..
    '"GenderString":"UNSPECIFIED","PhoneNumber":"%s","EmailAddress":"customer%d@example.com",' ..
    '"PersonalEmailAddress":"person%d@example.com","BusinessName":"Example Shop %d",' ..
    '"Address":{"City":"Belem","PostalCode":"%05d","Country":"Brazil"}}',
    n, n % 5000, n, 10 + n % 90, 1 + n % 12, 1 + n % 28, phone(n), n, n, n, n % 100000)
end

local function item(n)
  return string.format(
    '{"TableName":"shop","Item":{"id":{"S":"%032d"},"AccountNumber":{"S":"AC%09d"},"FirstName":{"S":"Ana%d"},' ..
    '"LastName":{"S":"Souza%d"},"BirthDate":{"S":"19%02d-%02d-%02d"},"GenderString":{"S":"UNSPECIFIED"},' ..
    '"PhoneNumber":{"S":"%s"},"EmailAddress":{"S":"customer%d@example.com"},' ..
    '"PersonalEmailAddress":{"S":"person%d@example.com"},"BusinessName":{"S":"Example Shop %d"},' ..
    '"Address":{"M":{"City":{"S":"Belem"},"PostalCode":{"S":"%05d"},"Country":{"S":"Brazil"}}}}}',
    n, n, n % 5000, n, 10 + n % 90, 1 + n % 12, 1 + n % 28, phone(n), n, n, n, n % 100000)
end

local function query(n)
  return string.format(
    '{"TableName":"shop","IndexName":"email","KeyConditionExpression":"EmailAddress = :e",' ..
    '"ExpressionAttributeValues":{":e":{"S":"customer%d@example.com"}}}', n)
end

local function dynamodb(operation)
  -- both peers take any signature
  return {
    ["Content-Type"] = "application/x-amz-json-1.0",
    ["X-Amz-Target"] = "DynamoDB_20120810." .. operation,
    ["X-Amz-Date"] = "20260101T000000Z",
    ["Authorization"] = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260101/us-east-1/dynamodb/aws4_request, " ..
      "SignedHeaders=host;x-amz-date;x-amz-target, Signature=" .. string.rep("0", 64)
  }
end

local json = { ["Content-Type"] = "application/json" }
local put, find = dynamodb("PutItem"), dynamodb("Query")
local loads = {
  ["find-by-five-keys"] = { "/domains/shop/profiles/search", json, five_keys },
  ["find-by-one-key"] = { "/domains/shop/profiles/search", json, one_key },
  ["write"] = { "/domains/shop/profiles", json, profile, true },
  ["dynamodb-find"] = { "/", find, query },
  ["dynamodb-write"] = { "/", put, item, true },
}

function init(args)
  kind, customers, next_new = loads[args[1]], tonumber(args[2]), tonumber(args[3])
  math.randomseed(next_new)
end

function request()
  local n
  if kind[4] then
    n, next_new = next_new, next_new + 1
  else
    n = math.random(0, customers - 1)
  end
  return wrk.format("POST", kind[1], kind[2], kind[3](n))
end

function done(summary, latency)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status
    + summary.errors.timeout
  io.write(string.format("RESULT %d %d %d %.1f %.1f\n", summary.requests, summary.duration, failed,
    latency:percentile(50), latency:percentile(99)))
end
