// Runs the reader for Go on the cookies from the standard input.
package main

import (
	"encoding/json"
	"log"
	"os"
	"time"

	"example.org/shop/consent"
)

type vector struct {
	Cookies  string
	Name     string
	Revision string
	Months   int
	Now      int64
}

func main() {
	var vectors []vector
	if err := json.NewDecoder(os.Stdin).Decode(&vectors); err != nil {
		log.Fatal(err)
	}
	answers := [][]string{}
	for _, one := range vectors {
		settings := consent.Settings{Cookie: one.Name, Revision: one.Revision, Months: one.Months}
		list, isChoice := settings.Granted(one.Cookies, time.Unix(one.Now, 0))
		if !isChoice {
			list = nil
		}
		answers = append(answers, list)
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		log.Fatal(err)
	}
}
