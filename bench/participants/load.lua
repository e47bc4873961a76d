-- A participant is two requests: the page, and the post of a form with a code and a number of its own.
-- wrk -s load.lua URL -- PATH KEYS-FILE BODY-FILE THREADS FIRST-KEY
local threads = 0

function setup(thread)
  thread:set("id", threads)
  threads = threads + 1
end

function init(args)
  path = args[1]
  keys = {}
  for line in io.lines(args[2]) do keys[#keys + 1] = line end
  local file = io.open(args[3], "r")
  answers = file:read("*a")
  file:close()
  step = tonumber(args[4])
  at = tonumber(args[5]) + id + 1 - step
  turn = 0
  get = wrk.format("GET", path, { ["Host"] = "localhost" })
end

function request()
  turn = turn + 1
  if turn % 2 == 1 then return get end
  at = at + step
  local key = keys[at] or "EXHAUSTED"
  local body = "_go=send&_at=review&_key=" .. key .. "&_form=f" .. key .. "&" .. answers
  return wrk.format("POST", path, { ["Host"] = "localhost", ["Content-Type"] = "application/x-www-form-urlencoded" }, body)
end

function done(summary, latency, requests)
  io.write(string.format(
    '\n{"requests":%d,"microseconds":%d,"p99":%d,"p50":%d,"failed":%d,"refused":%d}\n',
    summary.requests, summary.duration, latency:percentile(99), latency:percentile(50),
    summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout, summary.errors.status))
end
