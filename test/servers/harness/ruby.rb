# Runs the reader for Ruby on the cookies from the standard input.
require 'json'
require_relative 'cookies_preferences'

answers = JSON.parse($stdin.read.force_encoding('UTF-8')).map do |vector|
  CookiesPreferences.granted(
    vector['cookies'],
    cookie: vector['name'], revision: vector['revision'], months: vector['months'], now: Time.at(vector['now'])
  )
end
puts JSON.generate(answers)
